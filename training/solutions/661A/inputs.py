print(int(input()) * 17 % 101)
