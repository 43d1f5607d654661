a, b = map(int, input().split())
for i in range(10):
    if a > b:
        print(i)
        break
    a, b = a * 3, b * 2
