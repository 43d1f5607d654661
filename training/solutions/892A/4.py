n = int(input())
s = sum(int(x) for x in input().split())
b = [int(x) for x in input().split()]
m = max(b)
b.remove(m)
m += max(b)
print("YES" if m >= s else "NO")
