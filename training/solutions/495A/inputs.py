print(str(int(input()) % 100).zfill(2))
