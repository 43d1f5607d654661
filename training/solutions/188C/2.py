a, b = map(int, input().split())
m = a
while m % b:
    m += a
print(m)
