n = int(input())
p = list(map(int, input().split()))
q = []
for i in range(n):
    s = input()
    q.append(sum(s.count(c) for c in "aeiouy"))
print("YES" if p == q else "NO")
