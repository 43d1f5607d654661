n, a, b = map(int, input().split())
r = 0
m = n
while a != b:
    a = (a + 1) // 2
    b = (b + 1) // 2
    r += 1
    m //= 2
print("Final!" if m == 1 else r)
