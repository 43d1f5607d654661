n, m = map(int, input().split())
k = 1
while 4 * (k - 1) + 5 < n:
    k += 1
print("5" * k)
print("4" * (k - 1) + "5")
