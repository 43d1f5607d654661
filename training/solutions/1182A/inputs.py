print(int(input()) * 7 % 60 + 1)
