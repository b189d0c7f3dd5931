print("trocar")
