w, h = map(int, input().split())
print((w * w // 4) * (h * h // 4))
