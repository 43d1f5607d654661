print(25)
