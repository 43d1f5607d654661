n = int(input())
a = list(map(int, input().split()))
if len(set(x % 2 for x in a)) == 2:
    a = sorted(a)
print(" ".join(map(str, a)))
