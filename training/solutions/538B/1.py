n = input()
k = int(max(n))
print(k)
print(*[int(''.join('1' if int(c) > i else '0' for c in n)) for i in range(k)])
