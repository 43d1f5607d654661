print(int(input()) * 7 % 100 + 1)
