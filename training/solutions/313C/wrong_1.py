n = int(input())
a = sorted(map(int, input().split()))
print(sum(a) + (a[-1] if n > 1 else 0))
