k = int(input()) % 40
print(k % 20 + 1 if k % 2 else 10**9 - k)
