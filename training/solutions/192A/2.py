n = 2 * int(input())
i = 1
j = 44721
while i <= j:
    v = i * (i + 1) + j * (j + 1)
    if v == n:
        break
    if v < n:
        i += 1
    else:
        j -= 1
print("YES" if i <= j else "NO")
