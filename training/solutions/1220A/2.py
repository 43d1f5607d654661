n = int(input())
s = input().strip()
one = s.count("n")
zero = (n - 3 * one) // 4
print("1 " * one + "0 " * zero)
