input()
odd, even = -10 ** 18, 0
for x in map(int, input().split()):
    if x % 2:
        odd, even = max(odd, even + x), max(even, odd + x)
    else:
        odd, even = max(odd, odd + x), max(even, even + x)
print(odd)
