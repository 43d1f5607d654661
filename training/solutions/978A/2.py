n = int(input())
a = list(map(int, input().split()))
r = [a[i] for i in range(n) if a[i] not in a[i + 1:]]
print(len(r))
print(" ".join(str(x) for x in r))
