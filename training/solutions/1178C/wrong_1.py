w, h = map(int, input().split())
print(2 ** (w + h) % (10**9 + 7))
