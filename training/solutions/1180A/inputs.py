print(int(input()) * 2 % 100 + 1)
