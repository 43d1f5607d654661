n, m = map(int, input().split())
a = input().split()
b = input().split()
q = int(input())
for i in range(q):
    y = int(input())
    print(a[(y - 1) % n] + b[(y - 1) % m])
