b, k = map(int, input().split())
a = list(map(int, input().split()))
if b % 2 == 0:
    s = a[-1]
else:
    s = sum(a)
print("even" if s % 2 == 0 else "odd")
