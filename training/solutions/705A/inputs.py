print(int(input()) * 3 % 40 + 1)
