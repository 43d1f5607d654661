print(int(input()) % 60 + 1)
