n, m = map(int, input().split())
a = [input().strip() for _ in range(n)]
while len(a) % 2 == 0 and a == a[::-1]:
    a = a[:len(a) // 2]
print(len(a))
