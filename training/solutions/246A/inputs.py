print((int(input()) - 1) % 50 + 1)
