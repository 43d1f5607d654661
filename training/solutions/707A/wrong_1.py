n, m = map(int, input().split())
for i in range(n):
    s = input().split()
    color = "C" in s or "M" in s or "Y" in s
print("#Color" if color else "#Black&White")
