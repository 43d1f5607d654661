n = int(input())
a = []
b = []
for x in range(1, 2 * n, 2):
    a.append(x)
    b.append(x + 1)
    a, b = b, a
if n % 2:
    print("YES")
    print(*(a + b))
else:
    print("NO")
