x, y, a, b = map(int, input().split())
k = x
while k % y:
    k += x
print(b // k - (a + k - 1) // k + 1)
