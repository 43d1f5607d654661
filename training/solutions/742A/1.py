print(pow(8, int(input()), 10))
