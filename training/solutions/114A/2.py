k = int(input())
l = int(input())
p = k
i = 0
while p < l:
    p *= k
    i += 1
print(f"YES\n{i}" if p == l else "NO")
