print(4 - len(set(input().split())))
