input()
k = min(map(int, input().split()))
input()
a = sorted(map(int, input().split()))
s = 0
while a:
    for _ in range(k):
        if a:
            s += a.pop()
    for _ in range(2):
        if a:
            a.pop()
print(s)
