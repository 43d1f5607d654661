k = int(input())
print(k if k < 20 else 10**9 - k)
