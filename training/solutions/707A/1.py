n, m = map(int, input().split())
s = "".join(input() for _ in range(n))
if "C" in s or "M" in s or "Y" in s:
    print("#Color")
else:
    print("#Black&White")
