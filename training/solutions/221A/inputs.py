print(int(input()) * 3 % 100 + 1)
