b, k = map(int, input().split())
a = list(map(int, input().split()))
print("even" if a[-1] % 2 == 0 else "odd")
