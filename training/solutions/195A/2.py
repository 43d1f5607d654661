a, b, c = map(int, input().split())
t = 0
while (t + c) * b < a * c:
    t += 1
print(t)
