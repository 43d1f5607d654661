h, l = map(float, input().split())
x = l * l / h
print((x - h) / 2)
