a, b, n = map(int, input().split())
for d in range(10):
    if (a * 10 + d) % b == 0:
        print(str(a) + str(d) + '0' * (n - 1))
        break
else:
    print(-1)
