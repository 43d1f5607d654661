a, b = map(int, input().split())
if a == b:
    print(a * 10, b * 10 + 1)
elif a + 1 == b:
    print(a * 10 + 9, b * 10)
else:
    print(-1)
