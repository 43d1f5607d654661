h, l = map(int, input().split())
print((l * l - h * h) / (2 * h))
