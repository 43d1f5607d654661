n = int(input())
print(("abcd" * n)[:n])
