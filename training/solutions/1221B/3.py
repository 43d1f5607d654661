n = int(input())
s = "WB" * n
print("\n".join(s[i % 2:i % 2 + n] for i in range(n)))
