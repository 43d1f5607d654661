n = int(input())
print(max(sum(c.isupper() for c in w) for w in input().split()))
