n = int(input())
ends = ["050", "080", "170", "020", "200", "110"]
if n <= 2:
    print(-1)
elif n == 3:
    print("210")
else:
    print("1" + "0" * (n - 4) + ends[(n - 4) % 6])
