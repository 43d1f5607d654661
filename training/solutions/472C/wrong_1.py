n = int(input())
names = [min(input().split()) for _ in range(n)]
p = [int(x) - 1 for x in input().split()]
h = [names[i] for i in p]
print("YES" if h == sorted(h) else "NO")
