w, h = map(int, input().split())
print((w // 2) * (w // 2) * (h // 2) * (h // 2))
