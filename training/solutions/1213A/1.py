n = int(input())
o = sum(int(x) % 2 for x in input().split())
print(min(o, n - o))
