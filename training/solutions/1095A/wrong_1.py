n = int(input())
s = input()
print("".join(s[i * i // 2] for i in range(11) if i * (i + 1) // 2 < n))
