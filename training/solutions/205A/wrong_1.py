n = int(input())
a = list(map(int, input().split()))
print(a.index(min(a)) + 1 if len(set(a)) == n else "Still Rozdil")
